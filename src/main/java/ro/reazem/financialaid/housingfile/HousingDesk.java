package ro.reazem.financialaid.housingfile;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.financialaid.erasure.ErasedHousing;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;

/** Hands out one housing file to an officer who may see it, or work on it; for anybody else there is none. */
@Component
public class HousingDesk {

  public static final String READ = "financialaid.housing.read";
  static final String WORK = "financialaid.housing.work";

  private final HousingFiles files;
  private final Sight sight;
  private final Trail trail;

  HousingDesk(HousingFiles files, Sight sight, Trail trail) {
    this.files = files;
    this.sight = sight;
    this.trail = trail;
  }

  public HousingFile permitted(UUID id, Officer officer, String action) {
    var file = files.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    sight.require(officer, action, file.unitId(), id);
    ErasedHousing.refuse(file.isErased(), id);
    trail.aboutPerson(file.applicantId());
    return file;
  }

  public boolean allows(Officer officer, String action, HousingFile file) {
    return sight.allows(officer, action, file.unitId(), file.id());
  }
}
