package ro.reazem.platform.acts;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Fills the XHTML template of an act and lets openhtmltopdf lay it out. The engine is one of its own, apart from the screens':
 * another mode, another folder, no links, no messages, since an act is Romanian text in every language of the screens.
 */
@Component
class OpenHtmlActPdfRenderer implements ActPdfRenderer {

  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private static final List<EmbeddedFont> FONTS = List.of(
      new EmbeddedFont("SourceSans3-Regular", "Source Sans 3", 400, FontStyle.NORMAL),
      new EmbeddedFont("SourceSans3-It", "Source Sans 3", 400, FontStyle.ITALIC),
      new EmbeddedFont("SourceSans3-Semibold", "Source Sans 3", 600, FontStyle.NORMAL),
      new EmbeddedFont("SourceSans3-Bold", "Source Sans 3", 700, FontStyle.NORMAL),
      new EmbeddedFont("SourceSerif4-Regular", "Source Serif 4", 400, FontStyle.NORMAL),
      new EmbeddedFont("SourceSerif4-Semibold", "Source Serif 4", 600, FontStyle.NORMAL));

  private final SpringTemplateEngine engine = new SpringTemplateEngine();
  /** How wide and high letters are, so that a paper reads only those fonts that it embeds. */
  private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();
  private final Institution institution;
  private final String css = new String(bytes("templates/acts/act.css"), StandardCharsets.UTF_8);

  OpenHtmlActPdfRenderer(Institution institution) {
    this.institution = institution;
    // a dozen lines for each paper otherwise
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    var resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/acts/");
    resolver.setSuffix(".xhtml");
    resolver.setTemplateMode(TemplateMode.XML);
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
    engine.setTemplateResolver(resolver);
  }

  @Override
  public byte[] render(ActPaper paper) {
    var builder = new PdfRendererBuilder().useFastMode().useSVGDrawer(new BatikSVGDrawer())
        .usePdfUaAccessibility(true).usePdfAConformance(PdfAConformance.PDFA_3_A).useColorProfile(SRGB)
        .useUnicodeLineBreaker(new LineBreaks()).withProducer("Reazem").withHtmlContent(xhtml(paper), null)
        .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    FONTS.forEach(font -> builder.useFont(() -> new ByteArrayInputStream(font.bytes()), font.family(), font.weight(),
        font.style(), true));
    try (var renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      var out = new ByteArrayOutputStream();
      try (var document = renderer.getPdfDocument()) {
        new FixedMetadata(paper).writeInto(document);
        document.save(out);
      }
      return out.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The filled template, in composed letters. */
  String xhtml(ActPaper paper) {
    var model = new HashMap<>(paper.model());
    model.put("paper", paper);
    model.put("institution", institution);
    model.put("css", css);
    model.put("w", new ActWording());
    return Normalizer.normalize(engine.process(paper.template(), new Context(Locale.of("ro", "RO"), model)),
        Normalizer.Form.NFC);
  }

  private static byte[] bytes(String path) {
    try {
      return new ClassPathResource(path).getContentAsByteArray();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** A font file that every paper embeds as far as it is used; none is ever made bold or slanted by the renderer. */
  private record EmbeddedFont(String family, int weight, FontStyle style, byte[] bytes) {

    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;

    EmbeddedFont(String file, String family, int weight, FontStyle style) {
      this(family, weight, style, withoutSubstitutions(OpenHtmlActPdfRenderer.bytes("pdf-fonts/" + file + ".ttf")));
    }

    /**
     * A font whose table of substitutions (GSUB) bears another name and is not looked at. Of it only ligatures would be used, which our composed letters do not
     * need, and looking them up took two thirds of the time of a paper.
     */
    private static byte[] withoutSubstitutions(byte[] font) {
      int tables = (font[4] & 0xff) << 8 | font[5] & 0xff;
      for (int entry = DIRECTORY; entry < DIRECTORY + tables * DIRECTORY_ENTRY; entry += DIRECTORY_ENTRY) {
        if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
          System.arraycopy("----".getBytes(StandardCharsets.US_ASCII), 0, font, entry, 4);
        }
      }
      return font;
    }
  }
}
