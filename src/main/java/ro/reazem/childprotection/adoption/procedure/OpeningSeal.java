package ro.reazem.childprotection.adoption.procedure;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.security.Officer;

/** Opens the seal over who an adopted child was (desigilarea datelor despre origine) for one reading; the reason stays with the file. */
@Component
@Transactional
class OpeningSeal {

  private final Origins origins;

  OpeningSeal(Origins origins) {
    this.origins = origins;
  }

  void open(AdoptionFileId file, String reason, Officer by) {
    origins.open(file, reason, by);
  }
}
