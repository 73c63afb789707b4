package ro.reazem.services.pupil;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;
import ro.reazem.kernel.CaseRef;
import ro.reazem.services.sight.SchoolHealthSight;

/** Identifies the medical file of a pupil. */
record PupilFileId(UUID value) implements Identifier {

  static PupilFileId create() {
    return new PupilFileId(UUID.randomUUID());
  }

  public CaseRef asCase() {
    return new CaseRef(SchoolHealthSight.CONTEXT, value);
  }

  String path() {
    return "/services/pupils/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
