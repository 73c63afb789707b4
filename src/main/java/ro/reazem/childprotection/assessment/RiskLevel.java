package ro.reazem.childprotection.assessment;

/** How great the risk for the child is (nivelul de risc); whoever assesses says so, the scores only help. */
enum RiskLevel {
  NONE, LOW, MEDIUM, HIGH
}
