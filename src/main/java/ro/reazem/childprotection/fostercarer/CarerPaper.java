package ro.reazem.childprotection.fostercarer;

/**
 * A paper that whoever asks to become a foster carer brings (actele dosarului, OG nr. 27/2024): what shows a condition that the service does not find out by itself.
 */
enum CarerPaper {
  IDENTITY, STUDIES, CRIMINAL_RECORD, HEALTH, SPOUSE_CONSENT, CHILDREN_CONSENT, DWELLING, INCOME
}
