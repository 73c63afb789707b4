package ro.reazem.services.nursery;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a campaign of admission. */
record CampaignId(UUID value) implements Identifier {

  static CampaignId create() {
    return new CampaignId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
