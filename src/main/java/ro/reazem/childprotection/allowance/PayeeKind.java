package ro.reazem.childprotection.allowance;

/** To whom the allowance is paid (persoana îndreptățită): the family or carer, the guardian, a private body, or the young person. */
enum PayeeKind {
  /** The person or family, or the foster carer, with whom the child lives. */
  CARER,
  /** The guardian (tutorele). */
  GUARDIAN,
  /** The representative of an accredited private body that keeps the service (organismul privat acreditat). */
  BODY,
  /** The young person who stays under the measure with full capacity. */
  YOUNG_PERSON
}
