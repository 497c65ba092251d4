// A browser on a busy machine may lose a page or a click for no fault of ours. What fails is told, and
// tried once more; what fails twice has failed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
