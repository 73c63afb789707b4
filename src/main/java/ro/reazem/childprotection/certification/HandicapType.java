package ro.reazem.childprotection.certification;

/**
 * The type of disability with the code that certificates bear (tipul de handicap): physical, somatic, auditory, visual, mental, neuropsychic, associated,
 * HIV/AIDS, rare diseases, deafblindness.
 */
public enum HandicapType {
  PHYSICAL, SOMATIC, AUDITORY, VISUAL, MENTAL, NEUROPSYCHIC, ASSOCIATED, HIV_AIDS, RARE_DISEASE, DEAFBLIND;

  public int code() {
    return ordinal() + 1;
  }

  /** Whether the sheet of psychological evaluation is asked for whatever the request is about. */
  public boolean asksPsychologist() {
    return this == MENTAL || this == NEUROPSYCHIC || this == ASSOCIATED || this == HIV_AIDS;
  }
}
