package ro.reazem.platform.acts;

import java.util.List;

/** The renderer outside of Spring, with the papers of an invented directorate. */
public final class Renderers {

  public static final Institution MAGURA = new Institution(List.of("ROMÂNIA", "JUDEȚUL MĂGURA", "CONSILIUL JUDEȚEAN MĂGURA"),
      "DIRECȚIA GENERALĂ DE ASISTENȚĂ SOCIALĂ ȘI PROTECȚIA COPILULUI MĂGURA",
      List.of("Măgura, str. Frunzișului nr. 4 · tel. 0200 000 000 · registratura@dgaspc-magura.example"), "Măgura", "director",
      "Directorul executiv al Direcției Generale de Asistență Socială și Protecția Copilului Măgura", "Director executiv", "",
      "", "Consilier juridic", "Ileana Pârvu", "Agenția Județeană pentru Plăți și Inspecție Socială Măgura", "");

  private Renderers() {}

  public static ActPdfRenderer renderer() {
    return new OpenHtmlActPdfRenderer(MAGURA);
  }
}
