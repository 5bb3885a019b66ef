import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlObjectModification;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks the EU's signature validator about each PDF: arguments are the root (PEM), the time of validation (ISO instant or "now"), the files.
 *
 * One line per file; exit code 1 where any signature is not TOTAL-PASSED or not at a PAdES baseline level. No network source is configured.
 */
public final class CheckWithDss {
    private static final Set<SignatureLevel> BASELINE =
            Set.of(
                    SignatureLevel.PAdES_BASELINE_B,
                    SignatureLevel.PAdES_BASELINE_T,
                    SignatureLevel.PAdES_BASELINE_LT,
                    SignatureLevel.PAdES_BASELINE_LTA);

    public static void main(String[] arguments) throws IOException {
        CommonTrustedCertificateSource roots = new CommonTrustedCertificateSource();
        roots.addCertificate(DSSUtils.loadCertificate(new File(arguments[0])));
        Date at = arguments[1].equals("now") ? new Date() : Date.from(Instant.parse(arguments[1]));
        String policy = offlinePolicy();
        boolean allAccepted = true;
        for (int index = 2; index < arguments.length; index += 1) {
            List<String> complaints = new ArrayList<>();
            String summary = check(arguments[index], roots, at, policy, complaints);
            boolean accepted = complaints.isEmpty();
            allAccepted &= accepted;
            String verdict = accepted ? "accepted" : "REFUSED ";
            String line = verdict + "  dss      " + arguments[index] + "  " + summary;
            System.out.println(accepted ? line : line + "  " + String.join("; ", complaints));
        }
        System.exit(allAccepted ? 0 : 1);
    }

    private static String check(
            String path, CommonTrustedCertificateSource roots, Date at, String policy, List<String> complaints) {
        try {
            CommonCertificateVerifier verifier = new CommonCertificateVerifier();
            verifier.setTrustedCertSources(roots);
            SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new FileDocument(path));
            validator.setCertificateVerifier(verifier);
            validator.setValidationTime(at);
            InputStream rules = new ByteArrayInputStream(policy.getBytes(StandardCharsets.UTF_8));
            Reports reports = validator.validateDocument(rules);
            for (SignatureWrapper signature : reports.getDiagnosticData().getSignatures())
                judgeChanges(signature.getPDFRevision(), complaints);
            return judge(reports.getSimpleReport(), complaints);
        } catch (RuntimeException error) {
            complaints.add(error.getClass().getSimpleName() + ": " + error.getMessage());
            return "not validated";
        }
    }

    private static String judge(SimpleReport report, List<String> complaints) {
        List<String> signatures = new ArrayList<>();
        for (String id : report.getSignatureIdList()) {
            Indication indication = report.getIndication(id);
            SignatureLevel level = report.getSignatureFormat(id);
            signatures.add(indication + " " + level);
            if (indication != Indication.TOTAL_PASSED) {
                String reasons =
                        report.getAdESValidationErrors(id).stream()
                                .map(Message::getValue)
                                .collect(Collectors.joining(", "));
                complaints.add(report.getSubIndication(id) + " (" + reasons + ")");
            } else if (!BASELINE.contains(level)) {
                complaints.add(level + " is no baseline level");
            }
        }
        if (signatures.isEmpty()) complaints.add("no signature");
        return String.join(", ", signatures);
    }

    /**
     * What came after a signature may only be the filling of planned fields, and nothing at all where the first signature forbids it.
     *
     * The validator's own rule for this knows fields by the form and the page alone: in a tagged document it meets the same field a third time below the
     * structure tree and calls it undefined. So its list of changes is taken, and its verdict on them not.
     */
    private static void judgeChanges(PDFRevisionWrapper revision, List<String> complaints) {
        List<XmlObjectModification> filled = revision.getPdfSignatureOrFormFillChanges();
        Set<String> fields = filled.stream().map(change -> signatureOf(change.getValue())).collect(Collectors.toSet());
        for (XmlObjectModification change : revision.getPdfUndefinedChanges()) {
            boolean isFieldAgain = change.getValue().startsWith("/Catalog /StructTreeRoot ") && fields.contains(signatureOf(change.getValue()));
            if (!isFieldAgain) complaints.add("changed after signing: " + change.getValue());
        }
        for (XmlObjectModification change : revision.getPdfAnnotationChanges())
            complaints.add("annotation changed after signing: " + change.getValue());
        boolean isClosed = revision.getDocMDPPermissions() == CertificationPermission.NO_CHANGE_PERMITTED;
        if (isClosed && !filled.isEmpty()) complaints.add("filled although nothing may change");
    }

    /** The end of a path of objects where a field holds its signature, "/Obj 60 0 R /V 77 0 R" for example: the last two steps without the first name. */
    private static String signatureOf(String path) {
        return path.replaceFirst("^.* (\\d+ \\d+ R /V \\d+ \\d+ R)$", "$1");
    }

    /**
     * The validator's own policy with two changes: revocation data may be missing (the dossier is signed offline, and its own verifier says "not checked"),
     * and what the policy only warns of in a document or a signature that others could have bent is a failure.
     */
    private static String offlinePolicy() throws IOException {
        try (InputStream stream = CheckWithDss.class.getResourceAsStream("/policy/constraint.xml")) {
            String policy = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            policy = changed(policy, "RevocationDataAvailable", "FAIL", "INFORM");
            for (String rule :
                    List.of("PdfVisualDifference", "PdfAnnotationOverlap", "ByteRangeCollision", "IssuerSerialMatch", "SigningCertificatePresent"))
                policy = changed(policy, rule, "WARN", "FAIL");
            return policy;
        }
    }

    private static String changed(String policy, String rule, String from, String to) {
        String before = "<" + rule + " Level=\"" + from + "\"";
        if (!policy.contains(before)) throw new IllegalStateException("the policy no longer has " + before);
        return policy.replace(before, "<" + rule + " Level=\"" + to + "\"");
    }
}
