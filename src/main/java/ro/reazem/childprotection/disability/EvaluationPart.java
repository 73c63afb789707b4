package ro.reazem.childprotection.disability;

/** A part of the complex evaluation (componentele evaluării complexe): medical, psychological, educational, social. */
enum EvaluationPart {
  MEDICAL, PSYCHOLOGICAL, EDUCATIONAL, SOCIAL;

  /** Whether the report waits for it; psychological and educational ones only where their sheet belongs to the file. */
  boolean isAsked(PaperChecklist papers) {
    return switch (this) {
      case MEDICAL, SOCIAL -> true;
      case PSYCHOLOGICAL -> papers.has(FilePaper.PSYCHOLOGICAL);
      case EDUCATIONAL -> papers.has(FilePaper.PSYCHOPEDAGOGICAL);
    };
  }
}
