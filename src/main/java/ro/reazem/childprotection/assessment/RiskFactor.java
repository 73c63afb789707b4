package ro.reazem.childprotection.assessment;

/**
 * What makes a child unsafe (factori de risc), each scored from 0 to 3. No official score is established: it is an aid, and never decides by itself.
 */
enum RiskFactor {
  SEVERITY, FREQUENCY, RECENCY, VULNERABILITY, FEAR, ACCESS, DENIAL, PROTECTION, SUBSTANCES, COUPLE_VIOLENCE, MENTAL_ILLNESS, HOUSING, ISOLATION, PREVIOUS_REPORTS,
  OTHERS_HARMED
}
