package ro.reazem.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** How many pages of a file can be looked at, and if none, why. */
record Pages(int count, FileCondition condition) {

  static final Pages NONE = new Pages(0, FileCondition.SOUND);
  private static final Pages DAMAGED = new Pages(0, FileCondition.DAMAGED);
  /** A picture of more points would take gigabytes to open. */
  static final long MOST_POINTS = 120_000_000;

  static Pages ofPdf(byte[] bytes) {
    try (var document = Loader.loadPDF(bytes)) {
      int count = document.getNumberOfPages();
      return count > 0 ? new Pages(count, FileCondition.SOUND) : DAMAGED;
    } catch (InvalidPasswordException locked) {
      return new Pages(0, FileCondition.ENCRYPTED);
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      return DAMAGED;
    }
  }

  /** Pictures of kinds that only other programs show have no pages here, and are sound for all we know. */
  static Pages ofImage(byte[] bytes) {
    try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      var readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        return NONE;
      }
      var reader = readers.next();
      try {
        reader.setInput(input, false, true);
        long points = (long) reader.getWidth(0) * reader.getHeight(0);
        int count = points > MOST_POINTS ? 0 : Math.max(1, reader.getNumImages(true));
        return new Pages(reader.getFormatName().equalsIgnoreCase("gif") ? Math.min(count, 1) : count, FileCondition.SOUND);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException unreadable) {
      return DAMAGED;
    }
  }
}
