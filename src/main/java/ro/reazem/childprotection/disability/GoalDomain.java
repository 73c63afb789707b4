package ro.reazem.childprotection.disability;

/** The part of a child's life that a goal of the plan is about (domeniul obiectivului): health, rehabilitation, education, social life, family. */
enum GoalDomain {
  HEALTH, REHABILITATION, EDUCATION, SOCIAL, FAMILY
}
