package ro.reazem.services.community;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;
import ro.reazem.kernel.CaseRef;
import ro.reazem.services.sight.CommunitySight;

/** Identifies the file of a person at community health. */
record CommunityFileId(UUID value) implements Identifier {

  static CommunityFileId create() {
    return new CommunityFileId(UUID.randomUUID());
  }

  public CaseRef asCase() {
    return new CaseRef(CommunitySight.CONTEXT, value);
  }

  String path() {
    return "/services/community/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
