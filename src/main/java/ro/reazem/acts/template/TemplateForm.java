package ro.reazem.acts.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.web.Fmt;

/** A template as typed. */
record TemplateForm(@Nullable String key, @Nullable String revision, @Nullable String code, @Nullable String title, @Nullable String kind,
    @Nullable String issuer, @Nullable String authority, @Nullable String signatoryTitle, @Nullable String body, @Nullable String fields,
    @Nullable String visa1, @Nullable String visa2, @Nullable String visa3, @Nullable String bases, @Nullable String challengeTerm,
    @Nullable String validFrom) {

  static TemplateForm of(Template one, Fmt fmt) {
    var content = one.content();
    var visas = content.visas().stream().map(Enum::name).toList();
    return new TemplateForm(null, String.valueOf(one.revision()), one.code(), content.title(), content.kind().name(), content.issuer(),
        content.authority(), content.signatoryTitle(), content.body(), content.fields(), at(visas, 0), at(visas, 1), at(visas, 2),
        String.join("\n", content.bases()), content.challengeTerm(), fmt.date(content.validFrom()));
  }

  private static @Nullable String at(List<String> visas, int place) {
    return place < visas.size() ? visas.get(place) : null;
  }
}
