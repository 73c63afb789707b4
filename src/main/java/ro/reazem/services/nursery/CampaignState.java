package ro.reazem.services.nursery;

/** Where a campaign stands (starea campaniei). */
enum CampaignState {
  /** Requests are received (în desfășurare). */
  OPEN,
  /** Ranked; points are frozen, the list is not published yet (clasament întocmit). */
  RANKED,
  /** The list is published and may be challenged (rezultate afișate). */
  PUBLISHED,
  /** Challenges are settled, the final list is published, places are offered (rezultate finale). */
  FINAL,
  /** It is over; who still waits is refused (încheiată). */
  CLOSED
}
