package ro.reazem.platform.acts;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as in any Romanian text, but never within a number such as 196/2016. */
final class LineBreaks implements FSTextBreaker {

  private final BreakIterator lines = BreakIterator.getLineInstance(Locale.of("ro", "RO"));
  private String text = "";

  @Override
  public int next() {
    int next = lines.next();
    while (next > 0 && next < text.length() && (text.charAt(next) == '/' || text.charAt(next - 1) == '/')) {
      next = lines.next();
    }
    return next;
  }

  @Override
  public void setText(String newText) {
    text = newText;
    lines.setText(newText);
  }
}
