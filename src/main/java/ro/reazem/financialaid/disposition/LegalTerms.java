package ro.reazem.financialaid.disposition;

import org.jspecify.annotations.Nullable;
import ro.reazem.platform.acts.ActWording;
import ro.reazem.platform.time.Term;

/**
 * The terms that a disposition tells the holder about; each is a figure of the law and comes from a dated parameter. One that
 * the institution has not set yet is left to the act that holds it.
 *
 * @param contestDays days for the prior complaint (plângere prealabilă), Legea 554/2004
 * @param changeReportDays days to report a change of family, income or address
 * @param declarationMonths months between two own-responsibility declarations
 * @param proof within how long the use of an emergency aid is proved, in words
 * @param court the court that hears the contest, empty when the institution has not named it
 */
record LegalTerms(@Nullable Integer contestDays, @Nullable Integer changeReportDays, @Nullable Integer declarationMonths,
    @Nullable String proof, String court) {

  private static final ActWording WORDING = new ActWording();

  public String contestSentence() {
    return "Împotriva prezentei dispoziții se poate face plângere prealabilă la emitent, "
        + (contestDays == null ? "în termenul prevăzut de lege" : "în termen de " + days(contestDays))
        + " de la comunicare, iar apoi acțiune la " + (court.isEmpty() ? "instanța de contencios administrativ competentă" : court)
        + ", potrivit Legii contenciosului administrativ nr.\u00a0554/2004, cu modificările și completările ulterioare.";
  }

  /** What the holder of heating aid owes: to tell what changes. */
  public String changesSentence() {
    return "Titularul comunică orice schimbare a componenței familiei, a veniturilor, a locuinței, a sistemului de încălzire sau a contractului cu furnizorul"
        + (changeReportDays == null ? "." : " în termen de cel mult " + days(changeReportDays) + " de la producerea ei.");
  }

  /** What whoever eats at the canteen owes: to tell what changes, or the portions end. */
  public String canteenSentence() {
    return "Titularul comunică orice schimbare a componenței familiei, a veniturilor sau a domiciliului"
        + (changeReportDays == null ? "" : " în termen de cel mult " + days(changeReportDays) + " de la producerea ei")
        + "; nerespectarea acestei obligații atrage încetarea acordării mesei.";
  }

  /** What whoever buys in the social store owes: to tell what changes. */
  public String storeSentence() {
    return "Titularul comunică orice schimbare a componenței familiei, a veniturilor sau a domiciliului"
        + (changeReportDays == null ? "." : " în termen de cel mult " + days(changeReportDays) + " de la producerea ei.");
  }

  public String obligationsSentence() {
    return "Titularul comunică orice schimbare a componenței familiei, a veniturilor sau a domiciliului"
        + (changeReportDays == null ? "" : " în termen de cel mult " + days(changeReportDays) + " de la producerea ei")
        + " și depune declarația pe propria răspundere privind componența familiei și veniturile"
        + (declarationMonths == null ? " la termenele prevăzute de lege." : " la fiecare " + months(declarationMonths) + ".");
  }

  private static String days(int count) {
    return WORDING.term(Term.days(count));
  }

  private static String months(int count) {
    return count == 1 ? "lună" : WORDING.term(new Term(count, Term.Unit.MONTHS));
  }
}
