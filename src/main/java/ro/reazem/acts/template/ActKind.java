package ro.reazem.acts.template;

/** What an act is (felul actului); each kind has number series of its own for every issuer and year. */
public enum ActKind {
  DISPOSITION("dispozitie", "DISPOZIȚIA", "PROIECT DE DISPOZIȚIE", "Dispoziția"),
  DECISION("decizie", "DECIZIA", "PROIECT DE DECIZIE", "Decizia"),
  ANSWER("raspuns", "RĂSPUNS", "PROIECT DE RĂSPUNS", "Răspunsul"),
  LETTER("adresa", "ADRESĂ", "PROIECT DE ADRESĂ", "Adresa"),
  REPORT("referat", "REFERAT", "PROIECT DE REFERAT", "Referatul"),
  NOTICE("notificare", "NOTIFICARE", "PROIECT DE NOTIFICARE", "Notificarea"),
  MINUTES("proces-verbal", "PROCES-VERBAL", "PROIECT DE PROCES-VERBAL", "Procesul-verbal");

  private final String series;
  private final String heading;
  private final String draftHeading;
  private final String name;

  ActKind(String series, String heading, String draftHeading, String name) {
    this.series = series;
    this.heading = heading;
    this.draftHeading = draftHeading;
    this.name = name;
  }

  /** Code of the number series. */
  public String series() {
    return series;
  }

  /** As the paper begins. */
  public String heading(boolean draft) {
    return draft ? draftHeading : heading;
  }

  /** As it is cited in running text of acts. */
  public String cited() {
    return name;
  }
}
