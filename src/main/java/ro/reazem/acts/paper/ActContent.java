package ro.reazem.acts.paper;

import java.util.List;
import ro.reazem.acts.template.ActKind;
import ro.reazem.acts.wording.Block;
import ro.reazem.platform.text.Sha256;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole text of an act without number and day, as it is frozen when it is sent for visas (conținutul înghețat).
 *
 * @param subject what it is about, printed below the title
 * @param authority who issues it
 * @param signatoryTitle the post below the signature
 */
public record ActContent(ActKind kind, String subject, String authority, String signatoryTitle, List<Addressee> addressees, List<Block> blocks,
    String drafter) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** As it is kept and summed. */
  public String text() {
    return JSON.writeValueAsString(this);
  }

  public static ActContent read(String text) {
    return JSON.readValue(text, ActContent.class);
  }

  /** The SHA-256 sum that visas and signature are about. */
  public static String sum(String text) {
    return Sha256.hex(text);
  }
}
