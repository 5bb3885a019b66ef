import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Asks the PDF/A reference validator whether each PDF keeps what it claims (PDF/A, PDF/UA): arguments are the files.
 *
 * One line per file; exit code 1 where a claim is not kept. A file that claims nothing is accepted, and the line says so.
 */
public final class CheckWithVeraPdf {
    public static void main(String[] paths) {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        boolean allAccepted = true;
        for (String path : paths) {
            List<String> complaints = new ArrayList<>();
            String summary = check(path, complaints);
            boolean accepted = complaints.isEmpty();
            allAccepted &= accepted;
            String line = (accepted ? "accepted" : "REFUSED ") + "  verapdf  " + path + "  " + summary;
            System.out.println(accepted ? line : line + "  " + String.join("; ", complaints));
        }
        System.exit(allAccepted ? 0 : 1);
    }

    private static String check(String path, List<String> complaints) {
        List<String> kept = new ArrayList<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(path))) {
            for (PDFAFlavour flavour : parser.getFlavours()) {
                if (flavour == PDFAFlavour.NO_FLAVOUR) continue;
                if (keeps(path, flavour, complaints)) kept.add(flavour.getId());
            }
        } catch (VeraPDFException | IOException | RuntimeException error) {
            complaints.add(error.getClass().getSimpleName() + ": " + error.getMessage());
        }
        if (!complaints.isEmpty()) return "claims not kept";
        return kept.isEmpty() ? "claims nothing" : "keeps " + String.join(", ", kept);
    }

    private static boolean keeps(String path, PDFAFlavour flavour, List<String> complaints)
            throws VeraPDFException, IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(path), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            if (!result.isCompliant()) complaints.add(flavour.getId() + " breaks " + brokenRules(result));
            return result.isCompliant();
        }
    }

    private static String brokenRules(ValidationResult result) {
        Map<String, Integer> rules = new TreeMap<>();
        result.getFailedChecks().forEach((rule, count) -> rules.merge(rule.getClause() + "-" + rule.getTestNumber(), count, Integer::sum));
        return rules.toString();
    }
}
