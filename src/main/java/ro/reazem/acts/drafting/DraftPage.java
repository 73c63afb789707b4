package ro.reazem.acts.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.acts.act.CaseAct;
import ro.reazem.acts.act.CaseActId;
import ro.reazem.acts.act.Effect;
import ro.reazem.acts.known.KnownCase;
import ro.reazem.acts.paper.Previews;
import ro.reazem.acts.template.Template;
import ro.reazem.acts.wording.Field;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Option;

/** The page on which an act is written, with the look at it beside. */
@Component
class DraftPage {

  private final Composing composing;
  private final Previews previews;
  private final Trail trail;
  private final MissingWords words;

  DraftPage(Composing composing, Previews previews, Trail trail, MissingWords words) {
    this.words = words;
    this.composing = composing;
    this.previews = previews;
    this.trail = trail;
  }

  /**
   * What is being written.
   *
   * @param older the act that it replaces or revokes
   * @param act the draft, null while it is not kept
   */
  record Subject(KnownCase about, Template template, @Nullable CaseAct older, @Nullable Effect effect, @Nullable CaseAct act) {

    @Nullable CaseActId olderId() {
      return older == null ? null : older.getId();
    }
  }

  /** A field of the template as the form draws it. */
  record Input(int place, Field field, String value, String label, String hintKey, List<Option> options) {}

  String choose(KnownCase about, List<Template> templates, @Nullable UUID older, @Nullable String effect, Model model) {
    trail.aboutCase(about.ref().context(), about.ref().id());
    model.addAttribute("about", about);
    model.addAttribute("templates", templates);
    model.addAttribute("older", older);
    model.addAttribute("effect", effect);
    return "acts/drafting/choose";
  }

  String fill(Subject subject, Officer officer, Model model) {
    trail.aboutCase(subject.about().ref().context(), subject.about().ref().id());
    var form = ((DraftForm) java.util.Objects.requireNonNull(model.getAttribute("form")));
    model.addAttribute("subject", subject);
    model.addAttribute("about", subject.about());
    var inputs = new ArrayList<Input>();
    var fields = subject.template().declaredFields().all();
    for (int place = 0; place < fields.size(); place++) {
      var field = fields.get(place);
      inputs.add(new Input(place, field, form.answer(field.code()), field.label(), "acts.field.hint." + field.kind().name(),
          field.options().stream().map(one -> new Option(one, one)).toList()));
    }
    model.addAttribute("inputs", inputs);
    return "acts/drafting/form";
  }

  /** Draws what is typed; when it cannot be drawn, the reason is told in its place. */
  void look(Subject subject, @Nullable Draft draft, Officer officer, Model model) {
    if (draft == null) {
      model.addAttribute("problems", List.of(new RuleViolated("acts.look.mendFirst")));
      return;
    }
    try {
      var composed = composing.compose(new Composing.Parts(subject.template(), subject.about(), draft, subject.older(), Composing.Drafter.of(officer)));
      model.addAttribute("look", previews.draw(composed.content(), officer));
      model.addAttribute("problems", composed.missing().isEmpty() ? List.of()
          : List.of(new RuleViolated("acts.draft.missing", words.of(subject.template(), Stream.of(), composed.missing()))));
    } catch (RuleViolated refused) {
      model.addAttribute("problems", List.of(refused));
    }
  }
}
