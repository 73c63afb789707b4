package ro.reazem.childprotection.fostercarer;

import java.time.LocalDate;

/**
 * What was told to whoever asked, when and how (comunicarea către solicitant): which papers are missing, or the answer to the request.
 *
 * @param number of the letter or of the record; may be empty
 */
record CarerTold(What what, LocalDate toldOn, Way way, String number) {

  /** What it was about. */
  enum What {
    MISSING, ANSWER
  }

  /** How it was told. */
  enum Way {
    IN_PERSON, POST, ELECTRONIC, TELEPHONE
  }
}
