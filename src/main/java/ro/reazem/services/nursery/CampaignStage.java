package ro.reazem.services.nursery;

/** Which stage of admission a campaign is (etapa de înscriere). */
enum CampaignStage {
  /** The first (etapa I). */
  STAGE_1,
  /** The second, for places that are left (etapa a II-a). */
  STAGE_2,
  /** Adjustment before the school year begins, and special cases during it (etapa de ajustări). */
  ADJUSTMENT
}
