package ro.reazem.childprotection.leaving;

/** What a young person does, or what is done for the young person, on the way out of care (pașii ieșirii din sistem). */
enum StepKind {
  /** The measure goes on for studies (continuarea măsurii pe durata studiilor). */
  STAY_STUDIES,
  /** The measure goes on without studies, at risk of exclusion (continuarea măsurii, risc de excluziune socială). */
  STAY_WITHOUT_STUDIES,
  /** Work or a home was offered and refused, or lost by own fault (ofertă refuzată). */
  OFFER_REFUSED,
  /** The single option between the measure and the monthly indemnity (opțiunea unică). */
  CHOICE,
  /** The sum on leaving, once in life (indemnizația la ieșire). */
  LUMP_SUM,
  /** The sum on leaving is taken back (retragerea indemnizației la ieșire). */
  LUMP_SUM_BACK,
  /** The monthly indemnity is asked of the county payer (indemnizația lunară). */
  INDEMNITY,
  /** The studies or the work that the monthly indemnity rests on are proven again (dovada studiilor sau a muncii). */
  PROOF,
  /** The monthly indemnity ends with the month of the day, also of one that is past (încetarea indemnizației lunare). */
  INDEMNITY_ENDED,
  /** The plan for work and housing (planul de inserție). */
  PLAN,
  /** The monthly contact with the young person (contactul lunar). */
  CONTACT,
  /** The protection of adults is told (sesizarea protecției adulților). */
  ANNOUNCED,
  /** The young person asks for the own file (cererea dosarului). */
  FILE_ASKED,
  /** The file is handed over (predarea dosarului). */
  FILE_HANDED;

  boolean isStay() {
    return this == STAY_STUDIES || this == STAY_WITHOUT_STUDIES;
  }
}
