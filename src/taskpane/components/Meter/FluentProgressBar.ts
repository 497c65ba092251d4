import { ProgressBar } from "@fluentui/react-components";

export default ProgressBar;
