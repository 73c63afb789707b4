package ro.reazem.acts.template;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import ro.reazem.acts.paper.ActContent;
import ro.reazem.acts.paper.Addressee;
import ro.reazem.acts.paper.Previews;
import ro.reazem.acts.template.Template.Content;
import ro.reazem.acts.wording.Catalogue;
import ro.reazem.acts.wording.Field;
import ro.reazem.acts.wording.Fields;
import ro.reazem.acts.wording.Filling;
import ro.reazem.acts.wording.Values;
import ro.reazem.acts.wording.Wording;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.web.Option;

/** What the pages of templates show. */
@Component
class TemplatePage {

  private final Previews previews;
  private final PermissionMatrix matrix;
  private final Institution institution;
  private final MessageSource messages;

  TemplatePage(Previews previews, PermissionMatrix matrix, Institution institution, MessageSource messages) {
    this.previews = previews;
    this.matrix = matrix;
    this.institution = institution;
    this.messages = messages;
  }

  String list(List<Template> newest, Officer officer, Model model) {
    model.addAttribute("templates", newest);
    model.addAttribute("mayEdit", matrix.allows(officer, "acts.template.edit"));
    return "acts/template/list";
  }

  String show(Template one, List<Template> versions, Officer officer, Model model) {
    model.addAttribute("template", one);
    model.addAttribute("versions", versions);
    model.addAttribute("mayEdit", matrix.allows(officer, "acts.template.edit"));
    model.addAttribute("newest", versions.getFirst().id().equals(one.id()));
    model.addAttribute("changes", versions.stream().filter(other -> other.number() == one.number() - 1).findFirst()
        .map(before -> TextDifference.between(before.content().body(), one.content().body())).orElse(List.of()));
    return "acts/template/show";
  }

  String form(@Nullable Template one, Model model) {
    model.addAttribute("template", one);
    model.addAttribute("kinds", options(ActKind.values(), "acts.kind."));
    model.addAttribute("visas", Stream.concat(Stream.of(new Option("", say("acts.template.noVisa"))),
        options(VisaKind.values(), "acts.visaKind.").stream()).toList());
    model.addAttribute("terms", Stream.concat(Stream.of(new Option("", say("acts.template.noChallenge"))),
        ChallengeTerms.OFFERED.stream().map(code -> new Option(code, say("acts.term." + code)))).toList());
    model.addAttribute("placeholders", Stream.concat(Catalogue.DRAFTED.stream(), Catalogue.LATE.stream()).toList());
    return "acts/template/form";
  }

  /** Draws what is typed with an invented person in its places; when something is wrong, that is told in its place. */
  void look(@Nullable Content content, BindingResult errors, Officer officer, Model model) {
    if (content == null) {
      var faults = Stream.concat(errors.getFieldErrors("body").stream(), errors.getFieldErrors("fields").stream())
          .filter(error -> String.valueOf(error.getCode()).startsWith("acts."))
          .map(error -> new RuleViolated(String.valueOf(error.getCode()), Objects.requireNonNullElse(error.getArguments(), new Object[0]))).toList();
      model.addAttribute("problems", faults.isEmpty() ? List.of(new RuleViolated("acts.look.mendFirst")) : faults);
      return;
    }
    try {
      var filled = Filling.fill(Wording.read(content.body(), Fields.read(content.fields(), fault -> { })), sample(content));
      model.addAttribute("look", previews.draw(new ActContent(content.kind(), content.title(), orElse(content.authority(), institution.authority()),
          orElse(content.signatoryTitle(), institution.signatoryTitle()), List.of(new Addressee("Maria Exemplu", "Măgura")), filled.blocks(),
          officer.name()), officer));
      model.addAttribute("problems", List.of());
    } catch (RuleViolated refused) {
      model.addAttribute("problems", List.of(refused));
    }
  }

  private Values sample(Content content) {
    var texts = new HashMap<String, String>();
    Catalogue.DRAFTED.forEach(name -> texts.put(name, "[" + name + "]"));
    texts.put("persoana.nume", "Maria Exemplu");
    texts.put("institutia.nume", institution.name());
    texts.put("institutia.localitate", institution.locality());
    texts.put("emitent.denumire", orElse(content.authority(), institution.authority()));
    var lists = new HashMap<String, List<Map<String, String>>>();
    for (var field : Fields.read(content.fields(), fault -> { }).all()) {
      if (field.isList()) {
        lists.put(Catalogue.FIELD + field.code(), List.of(row(field), row(field)));
      } else {
        texts.put(Catalogue.FIELD + field.code(), field.options().isEmpty() ? "[" + field.label() + "]" : field.options().getFirst());
      }
    }
    return new Values(texts, lists, content.bases());
  }

  private static Map<String, String> row(Field field) {
    var row = new HashMap<String, String>();
    field.options().forEach(column -> row.put(column, "[" + column + "]"));
    return row;
  }

  private List<Option> options(Enum<?>[] values, String prefix) {
    return Arrays.stream(values).map(one -> new Option(one.name(), say(prefix + one.name()))).toList();
  }

  private String say(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }

  private static String orElse(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
