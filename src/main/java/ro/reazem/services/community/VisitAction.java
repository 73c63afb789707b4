package ro.reazem.services.community;

/** What a visit was for (codul acțiunii din registrul de vizite). */
enum VisitAction {
  CENSUS, PRENATAL, POSTNATAL, CHILD, MONITORING, TREATMENT, VACCINATION, EDUCATION, SOCIAL, OTHER
}
