package ro.reazem.acts.demo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.acts.act.CaseAct;
import ro.reazem.acts.act.CaseActId;
import ro.reazem.acts.act.CaseActs;
import ro.reazem.acts.act.CopyKind;
import ro.reazem.acts.act.Effect;
import ro.reazem.acts.act.Typed;
import ro.reazem.acts.drafting.Draft;
import ro.reazem.acts.drafting.DraftingAct;
import ro.reazem.acts.handling.Challenges.AddressedTo;
import ro.reazem.acts.handling.Challenges.Settlement;
import ro.reazem.acts.handling.Challenges;
import ro.reazem.acts.handling.ChallengingAct;
import ro.reazem.acts.handling.Channel;
import ro.reazem.acts.handling.CommunicatingAct;
import ro.reazem.acts.handling.GivingVisa;
import ro.reazem.acts.handling.KeepingCopy;
import ro.reazem.acts.handling.SigningAct;
import ro.reazem.acts.known.KnownCase;
import ro.reazem.acts.paper.Addressee;
import ro.reazem.acts.template.Template;
import ro.reazem.acts.template.Templates;
import ro.reazem.events.acts.ActChallengeSettled.Outcome;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoTime;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.files.SentFile;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;

/** Acts of the invented cases in every state, made by the same steps as officers take, dated relative to today. */
@Component
@Order(70)
class DemonstrationActs implements ApplicationRunner {

  private static final List<String> TEMPLATES = List.of("admitere-urgenta", "incetare", "admitere-urgenta", "referat", "admitere-urgenta", "notificare",
      "referat", "admitere-urgenta", "incetare", "admitere-urgenta", "adresa", "proces-verbal", "raspuns-petitie", "referat");
  private static final int FIRST_DAY = 28;

  private final DemoMode demo;
  private final CasesOfActs cases;
  private final CaseActs acts;
  private final Templates templates;
  private final DraftingAct drafting;
  private final GivingVisa visas;
  private final SigningAct signing;
  private final KeepingCopy copies;
  private final CommunicatingAct communicating;
  private final ChallengingAct challenging;
  private final Challenges challenges;
  private final Clock clock;

  DemonstrationActs(DemoMode demo, CasesOfActs cases, CaseActs acts, Templates templates, DraftingAct drafting, GivingVisa visas,
      SigningAct signing, KeepingCopy copies, CommunicatingAct communicating, ChallengingAct challenging, Challenges challenges, Clock clock) {
    this.demo = demo;
    this.cases = cases;
    this.acts = acts;
    this.templates = templates;
    this.drafting = drafting;
    this.visas = visas;
    this.signing = signing;
    this.copies = copies;
    this.communicating = communicating;
    this.challenging = challenging;
    this.challenges = challenges;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("acts", () -> {
      if (acts.findByFormKey(key(TEMPLATES.size() - 1)).isEmpty()) {
        load();
      }
    });
  }

  private void load() {
    var drafter = drafter();
    var found = cases.await(TEMPLATES.size(), drafter);
    for (int place = 0; place < found.size() && !demo.isStopping(); place++) {
      if (acts.findByFormKey(key(place)).isEmpty()) {
        make(place, found.get(place), drafter);
      }
    }
  }

  /** Signed acts first and in the order of their days, since that is the order of their numbers. */
  private void make(int place, KnownCase about, Officer drafter) {
    var at = DemoTime.on(LocalDate.now(clock).minusDays(Math.max(0, FIRST_DAY - place * 3L)), clock);
    var template = templates.inForce(LocalDate.now(clock)).stream().filter(one -> one.code().equals(TEMPLATES.get(place))).findFirst().orElseThrow();
    var id = begin(key(place), template, about, null, drafter, at);
    if (place == 13) {
      drafting.cancel(id, version(id), "Redactat din greșeală în acest dosar.", drafter, at);
    }
    if (place >= 11) {
      return;
    }
    drafting.send(id, version(id), template, about, drafter, at);
    var required = template.content().visas();
    int given = place < 7 ? required.size() : place == 7 ? 0 : place == 8 ? 2 : place == 9 ? required.size() : 0;
    for (int visa = 0; visa < Math.min(given, required.size()); visa++) {
      visas.give(id, version(id), required, switch (required.get(visa)) {
        case HEAD -> DemoOfficer.SEF.acting();
        case LEGAL -> DemoOfficer.ILEANA_PARVU.acting();
        case FINANCIAL -> DemoOfficer.PLATI.acting();
      }, at);
    }
    if (place < 6) {
      sign(place, id, template, about, drafter, at);
    }
  }

  private void sign(int place, CaseActId id, Template template, KnownCase about, Officer drafter, Clock at) {
    var required = template.content().visas();
    signing.sign(id, required, DemoOfficer.DIRECTOR.acting(), at);
    if (place == 5) {
      return;
    }
    copies.keep(id, version(id), CopyKind.PAPER, new SentFile("exemplar-semnat.png", scan(place)), drafter, at);
    var served = LocalDate.ofInstant(at.instant(), at.getZone());
    communicating.communicate(id, version(id), template, new CommunicatingAct.Told(act(id).addressees().getFirst().name(), Channel.POST, served, served,
        "AR " + (4100 + place), null), drafter, at);
    if (place == 1 || place == 2) {
      challenging.challenge(id, version(id), new ChallengingAct.Told(act(id).addressees().getFirst().name(), served.plusDays(2), AddressedTo.ISSUER,
          2210 + place + "/" + served.getYear()), drafter, DemoTime.on(served.plusDays(2), clock));
    }
    if (place == 2) {
      var answered = DemoTime.on(served.plusDays(5), clock);
      challenging.settle(id, version(id), challenges.of(id).getFirst().id(), new Settlement(Outcome.PARTLY, served.plusDays(5), "Răspunsul nr. 118"),
          drafter, answered);
      begin(UUID.nameUUIDFromBytes("demonstration act replacing".getBytes(StandardCharsets.UTF_8)), template, about, id, drafter, answered);
    }
  }

  private CaseActId begin(UUID key, Template template, KnownCase about, @org.jspecify.annotations.Nullable CaseActId older, Officer drafter, Clock at) {
    var person = java.util.Objects.requireNonNull(about.person());
    return drafting.begin(new DraftingAct.Start(key, template, about, older, older == null ? null : Effect.REPLACES),
        new Draft(template.content().title(), List.of(new Addressee(person.name(), person.address())), filled(template, at)), drafter, at);
  }

  private static Typed filled(Template template, Clock at) {
    var texts = new HashMap<String, String>();
    var lists = new HashMap<String, List<Map<String, String>>>();
    for (var field : template.declaredFields().all()) {
      switch (field.kind()) {
        case LIST -> {
          var row = new HashMap<String, String>();
          field.options().forEach(column -> row.put(column, DemonstrationWords.cell(column)));
          lists.put(field.code(), List.of(row));
        }
        case DATE -> texts.put(field.code(), new ro.reazem.platform.acts.ActWording().day(LocalDate.ofInstant(at.instant(), at.getZone()).plusDays(10)));
        case CHOICE -> texts.put(field.code(), field.options().getFirst());
        default -> texts.put(field.code(), DemonstrationWords.of(field.code()));
      }
    }
    return new Typed(texts, lists);
  }

  private static byte[] scan(int place) {
    var page = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
    var pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, page.getWidth(), page.getHeight());
    pen.setColor(Color.DARK_GRAY);
    for (int line = 0; line < 24 + place; line++) {
      pen.fillRect(70, 90 + line * 26, 480 - line % 5 * 40, 5);
    }
    pen.dispose();
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(page, "png", png);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return png.toByteArray();
  }

  private CaseAct act(CaseActId id) {
    return acts.findById(id).orElseThrow();
  }

  private long version(CaseActId id) {
    return act(id).version();
  }

  private static Officer drafter() {
    var one = DemoOfficer.ASISTENT.acting();
    return new Officer(one.id(), one.signInName(), one.name(), one.jobTitle(), one.unit(),
        Set.of(new HeldRole("financialaid", Level.WORK, DemoUnit.BENEFITS.id())));
  }

  private static UUID key(int place) {
    return UUID.nameUUIDFromBytes(("demonstration act " + place).getBytes(StandardCharsets.UTF_8));
  }
}
