package ro.reazem.childprotection.disability;

/**
 * A goal of the plan (obiectiv) with the service that serves it.
 *
 * @param domain health, rehabilitation, education, social life, family
 */
record Goal(GoalDomain domain, String goal, String service, String provider, String frequency, String responsible) {}
