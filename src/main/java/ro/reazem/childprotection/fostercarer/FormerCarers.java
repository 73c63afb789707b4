package ro.reazem.childprotection.fostercarer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.attestation.Attested;
import ro.reazem.childprotection.carerfile.Attestations;
import ro.reazem.childprotection.carerfile.CarerLaws;
import ro.reazem.childprotection.carerfile.CarerSteps;
import ro.reazem.childprotection.carerfile.CarerTerms;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Foster carers of former files (asistenți maternali preluați): a file that begins with its attests; terms run only for the latest. */
@Component("formerFosterCarers")
public class FormerCarers {

  private final CarerFiles files;
  private final Attestations attestations;
  private final CarerSteps steps;
  private final CarerTerms terms;
  private final CarerLaws laws;
  private final Clock clock;

  FormerCarers(CarerFiles files, Attestations attestations, CarerSteps steps, CarerTerms terms, CarerLaws laws, Clock clock) {
    this.files = files;
    this.attestations = attestations;
    this.steps = steps;
    this.terms = terms;
    this.laws = laws;
    this.clock = clock;
  }

  /** The number of the open file of a person. */
  public Optional<String> open(UUID person) {
    return files.openOf(person);
  }

  /** What the law says against it: the age of the carer, the end of an attest of the former law, the most children (I7.4, I7.5). */
  public List<RuleViolated> against(Child person, FormerAttest one) {
    var broken = new ArrayList<RuleViolated>();
    List<Runnable> rules = List.of(() -> one.attest().required(laws.on(LocalDate.now(clock))),
        () -> Checklist.requireAge(person.bornOn(), one.attest().issuedOn(), laws.on(LocalDate.now(clock))));
    for (var rule : rules) {
      try {
        rule.run();
      } catch (RuleViolated violated) {
        broken.add(violated);
      }
    }
    return List.copyOf(broken);
  }

  /**
   * Opens the file of a carer with its attests.
   *
   * @return the file and the attests by their keys
   * @throws RuleViolated when the person has an open file
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Entered enter(UUID person, List<FormerAttest> all, UUID unit, Officer by) {
    var today = LocalDate.now(clock);
    var ordered = all.stream().sorted(Comparator.comparing(one -> one.attest().issuedOn())).toList();
    var last = ordered.getLast();
    var endorsed = last.endorsement();
    var until = new Attested(last.attest(), endorsed == null ? List.of() : List.of(endorsed)).goodUntil(today, laws.on(today));
    var first = ordered.getFirst();
    var request = new NewCarer(UUID.randomUUID(), person, new CarerRequest(first.attest().issuedOn(), first.oldFile(), last.attest().limits()), "", "");
    var id = files.open(person, number -> FosterCarer.takenOver(request, number, unit, new Receiver(by.id(), by.name(), clock.instant()), last,
        until == null ? last.attest().issuedOn() : until), by).getId();
    var entered = new LinkedHashMap<UUID, UUID>();
    for (var one : ordered) {
      entered.put(one.key(), attestations.add(id.value(), one.attest(), by, clock.instant()));
      steps.add(id.value(), one == first ? CarerSteps.Kind.ATTEST : CarerSteps.Kind.ATTESTED_ANEW, one.attest().issuedOn(), one.attest().decision(),
          one.attest().number(), by, clock.instant());
      if (one.endorsement() != null) {
        attestations.add(id.value(), one.endorsement(), "", by, clock.instant());
        steps.add(id.value(), CarerSteps.Kind.ENDORSED, one.endorsement().on(), one.endorsement().decision(), "", by, clock.instant());
      }
    }
    if (!last.attest().isOld(laws.on(last.attest().issuedOn()))) {
      terms.again(id.asCase(), CarerTerms.ENDORSEMENT, endorsed == null ? last.attest().issuedOn() : endorsed.on(), last.key());
    }
    if (last.contractOn() != null) {
      terms.again(id.asCase(), CarerTerms.YEARLY, today, id.value());
    }
    return new Entered(id.value(), Map.copyOf(entered));
  }

  /** What became of them: the file, and each attest by the key of its row. */
  public record Entered(UUID file, Map<UUID, UUID> attests) {}
}
