package ro.reazem.acts.demo;

import java.util.Map;

/** Invented words for the fields of the templates that come with the product. */
final class DemonstrationWords {

  private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("serviciu", "Centrul de primire în regim de urgență Măgura"),
      Map.entry("motiv", "Persoana se află fără locuință și fără sprijin, iar situația nu suferă amânare."), Map.entry("zile", "10"),
      Map.entry("reevaluare", "echipa mobilă a serviciului"), Map.entry("explicatie", "Din verificări a rezultat că sprijinul nu mai este necesar."),
      Map.entry("suma", "120,00\u00a0lei"), Map.entry("petitie", "418 din luna curentă"),
      Map.entry("raspuns", "Am verificat cele arătate și vă comunicăm că dosarul este în lucru, cu termen luna viitoare."),
      Map.entry("continut", "Pentru soluționarea dosarului este nevoie de documentele de mai jos."),
      Map.entry("constatari", "La vizita din teren s-au constatat condiții de locuit bune și o familie preocupată de copii."),
      Map.entry("propunere", "Propun continuarea sprijinului și o nouă vizită peste trei luni."),
      Map.entry("urmare", "În lipsa răspunsului, dosarul se soluționează pe baza documentelor existente."), Map.entry("loc", "sediul serviciului"),
      Map.entry("incheiere", "Nu sunt obiecții."));

  private static final Map<String, String> CELLS = Map.of("masura", "cazare și masă", "responsabil", "Ioana Drăghici", "termen", "de îndată",
      "document", "copia actului de identitate", "pagini", "2", "data", "luna curentă", "act", "adeverința de venit", "nume", "Ioana Drăghici",
      "calitate", "inspector");

  private DemonstrationWords() {}

  static String of(String field) {
    return FIELDS.getOrDefault(field, "date inventate");
  }

  static String cell(String column) {
    return CELLS.getOrDefault(column, "date inventate");
  }
}
