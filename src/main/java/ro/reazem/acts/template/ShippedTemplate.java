package ro.reazem.acts.template;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import ro.reazem.acts.template.Template.Content;
import ro.reazem.acts.template.Template.Mark;

/** A template as it comes with the product: heads such as title: and kind:, then the fields, then the text. */
record ShippedTemplate(String code, String text) {

  private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
  private static final String FIELDS = "fields:\n";
  private static final String BODY = "body:\n";

  Template read(String issuer) {
    int fields = text.indexOf(FIELDS);
    int body = text.indexOf(BODY);
    var heads = new HashMap<String, String>();
    var bases = new ArrayList<String>();
    text.substring(0, fields).lines().forEach(line -> {
      var value = line.substring(line.indexOf(':') + 1).strip();
      var head = line.substring(0, line.indexOf(':'));
      if (head.equals("base")) {
        bases.add(value);
      } else {
        heads.put(head, value);
      }
    });
    var visas = Arrays.stream(heads.getOrDefault("visas", "").split(" ")).filter(word -> !word.isEmpty()).map(VisaKind::valueOf).toList();
    var mark = new Mark("Reazem", Instant.EPOCH);
    return new Template(UUID.nameUUIDFromBytes(("shipped template " + code).getBytes(StandardCharsets.UTF_8)), code, 1, 0,
        new Content(heads.getOrDefault("title", code), ActKind.valueOf(heads.getOrDefault("kind", "LETTER")), issuer, "", "",
            text.substring(body + BODY.length()).strip(), text.substring(fields + FIELDS.length(), body).strip(), visas, List.copyOf(bases),
            heads.getOrDefault("challenge", ""), SINCE), true, mark, mark);
  }
}
