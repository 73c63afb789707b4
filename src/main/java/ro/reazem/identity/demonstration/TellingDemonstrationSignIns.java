package ro.reazem.identity.demonstration;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import ro.reazem.identity.signin.DemonstrationAccounts;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.web.Option;

/** Tells whoever started the demonstration where it runs and how to sign in, as soon as one can; the invented people still come. */
@Component
@Order(10)
class TellingDemonstrationSignIns implements DemonstrationAccounts, ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(TellingDemonstrationSignIns.class);

  private static final int SIGN_INS = 12;

  private final DemoMode demonstration;
  private final Environment environment;

  TellingDemonstrationSignIns(DemoMode demonstration, Environment environment) {
    this.demonstration = demonstration;
    this.environment = environment;
  }

  @Override
  public @Nullable List<Option> accounts() {
    return demonstration.isOn() ? DemonstrationOfficer.ALL.stream().limit(SIGN_INS).map(DemonstrationOfficer::acting)
        .map(officer -> new Option(officer.signInName(), officer.name() + ", " + officer.jobTitle())).toList() : null;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var port = environment.getProperty("local.server.port");
    if (port != null) {
      demonstration.enter("sign-ins", () -> LOG.info("""


            Reazem  http://localhost:{}

            Date de demonstrație. Conturi, toate cu parola {}:
          {}
          """, port, EmployingDemonstrationOfficers.PASSWORD, DemonstrationOfficer.ALL.stream().limit(SIGN_INS)
          .map(DemonstrationOfficer::acting).map(officer -> "    %-12s %s, %s".formatted(officer.signInName(), officer.name(), officer.jobTitle()))
          .collect(Collectors.joining("\n"))));
    }
  }
}
