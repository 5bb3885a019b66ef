import { workerData } from 'node:worker_threads'

const megabyte = 1024 * 1024
const lookEveryMs = 100

// The entry of the thread that watches the memory of its own reader process. It runs on while the main thread is stuck in a hostile file,
// and there is nothing to say goodbye to: the core sees the process end and names the file it was at.
setInterval(() => {
  if (process.memoryUsage.rss() > workerData * megabyte) process.kill(process.pid, 'SIGKILL')
}, lookEveryMs)
