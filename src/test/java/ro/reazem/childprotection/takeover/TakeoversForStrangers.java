package ro.reazem.childprotection.takeover;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.CaseMaker;
import ro.reazem.testing.OwnWord;

/** A file of former measures that is being checked; outside its unit nobody learns of it. */
@Component
class TakeoversForStrangers implements CaseMaker {

  private static final String ADDRESS = "/childprotection/takeover/{id}";

  private final UploadingFile uploading;

  TakeoversForStrangers(UploadingFile uploading) {
    this.uploading = uploading;
  }

  @Override
  public String context() {
    return "childprotection";
  }

  @Override
  public List<String> roles() {
    return List.of("childprotection READ WORK APPROVE AUDIT");
  }

  @Override
  public String page() {
    return "/childprotection/cases/{id}";
  }

  @Override
  public List<String> addresses() {
    return List.of(ADDRESS);
  }

  @Override
  public Made make(MockMvcTester mvc, Officer owner) {
    var secret = OwnWord.after("Ascunsoiu");
    var file = "Nume;Prenume;Data nașterii;Măsura;Categoria;Cine a dispus;Nr. actului;Data actului;Emitent;De la\n" + secret
        + ";Ana;01.02.2015;PLA;b;CPC;1;01.02.2020;CPC;01.02.2020\n";
    var id = uploading.keep(UUID.randomUUID(), TakeoverKind.MEASURES, secret + ".csv", file.getBytes(StandardCharsets.UTF_8), owner);
    return new Made(Map.of(ADDRESS, List.of(id)), Map.of(), List.of(), List.of(secret));
  }
}
