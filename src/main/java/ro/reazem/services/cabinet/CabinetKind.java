package ro.reazem.services.cabinet;

/** What a school cabinet does (felul cabinetului). */
enum CabinetKind {
  /** A medical cabinet (cabinet medical școlar). */
  GENERAL,
  /** A dental cabinet (cabinet stomatologic școlar). */
  DENTAL
}
