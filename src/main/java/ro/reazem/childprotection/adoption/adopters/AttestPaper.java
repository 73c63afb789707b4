package ro.reazem.childprotection.adoption.adopters;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.web.Fmt;

/** The attest of whoever may adopt (atestatul de persoană sau familie aptă să adopte), as PDF; it is made when asked for and kept in no register of acts. */
@Component("adoptersAttestPaper")
class AttestPaper {

  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final AcceptedProfiles profiles;
  private final Fmt fmt;

  AttestPaper(ActPdfRenderer renderer, Institution institution, AcceptedProfiles profiles, Fmt fmt) {
    this.renderer = renderer;
    this.institution = institution;
    this.profiles = profiles;
    this.fmt = fmt;
  }

  byte[] of(AdoptersRegister.Line about) {
    var on = Objects.requireNonNull(about.attestedOn());
    // an attest says what was attested: a profile that changed afterwards is not its own
    var sheet = profiles.attested(about.id()).map(about.sheet()::accepting).orElse(about.sheet());
    return renderer.render(new ActPaper("childprotection/adopter-attest", "Atestat de persoană sau familie aptă să adopte", "Atestat de adoptator", institution.name(), on,
        Map.of("number", Objects.requireNonNull(about.attestNumber()), "on", fmt.date(on), "until",
            fmt.date(about.goodUntil()), "sheet", sheet, "sex", sheet.sex().name(), "married", sheet.married() != null)));
  }
}
