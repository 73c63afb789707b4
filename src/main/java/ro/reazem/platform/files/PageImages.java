package ro.reazem.platform.files;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/**
 * Draws pages of PDF files and pictures anew, so that nothing a stranger's file holds ever reaches a browser: no program in it runs, and
 * a file of two kinds stays a picture. A few at a time, for drawing takes memory.
 */
@Component
public class PageImages {

  private static final int AT_ONCE = 2;
  private static final int PATIENCE = 20;
  private static final int LONGEST_SIDE = 1500;
  private static final float SHARPEST = 2f;

  private final Semaphore drawing = new Semaphore(AT_ONCE);

  /** One page of a PDF made in the house as PNG, from 1; empty when there is no such page. */
  public Optional<byte[]> page(byte[] pdf, int page) {
    return draw(FileFamily.PDF, pdf, page);
  }

  /** One page as PNG, from 1; empty when it cannot be drawn. */
  Optional<byte[]> draw(FileFamily family, byte[] bytes, int page) {
    try {
      if (!drawing.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      var drawn = family == FileFamily.PDF ? pdf(bytes, page - 1) : picture(bytes, page - 1);
      var png = new ByteArrayOutputStream();
      ImageIO.write(drawn, "png", png);
      return Optional.of(png.toByteArray());
    } catch (IOException | RuntimeException | StackOverflowError undrawable) {
      return Optional.empty();
    } finally {
      drawing.release();
    }
  }

  private static BufferedImage pdf(byte[] bytes, int page) throws IOException {
    try (var document = Loader.loadPDF(bytes)) {
      var box = document.getPage(page).getCropBox();
      float scale = Math.min(SHARPEST, LONGEST_SIDE / Math.max(1f, Math.max(box.getWidth(), box.getHeight())));
      return new PDFRenderer(document).renderImage(page, scale, ImageType.RGB);
    }
  }

  private static BufferedImage picture(byte[] bytes, int page) throws IOException {
    try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      var reader = ImageIO.getImageReaders(input).next();
      try {
        reader.setInput(input);
        int longest = Math.max(reader.getWidth(page), reader.getHeight(page));
        if ((long) reader.getWidth(page) * reader.getHeight(page) > Pages.MOST_POINTS) {
          throw new IOException("Too large to draw");
        }
        var every = reader.getDefaultReadParam();
        int step = Math.max(1, longest / (2 * LONGEST_SIDE));
        every.setSourceSubsampling(step, step, 0, 0);
        return scaled(reader.read(page, every));
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage scaled(BufferedImage read) {
    double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
    int width = Math.max(1, (int) (read.getWidth() * scale));
    int height = Math.max(1, (int) (read.getHeight() * scale));
    var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    pen.setColor(java.awt.Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(read, 0, 0, width, height, null);
    pen.dispose();
    return drawn;
  }
}
