package ro.reazem.platform.files;

/** What a document is (felul documentului), as registries of all contexts tell them apart. */
public enum DocumentKind {
  IDENTITY, CIVIL_STATUS, INCOME, MEDICAL, SCHOOL, HOUSING, COURT, INQUIRY, REPORT, CORRESPONDENCE, PHOTO, OTHER
}
