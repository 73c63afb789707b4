package ro.reazem.acts.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import ro.reazem.platform.acts.Institution;

/** Enters the templates that come with the product, once; what the institution has written since stays. */
@Component
class LoadingShippedTemplates implements SmartInitializingSingleton {

  private final Templates templates;
  private final Institution institution;

  LoadingShippedTemplates(Templates templates, Institution institution) {
    this.templates = templates;
    this.institution = institution;
  }

  @Override
  public void afterSingletonsInstantiated() {
    shipped().forEach(one -> templates.insert(one.read(institution.issuer())));
  }

  static List<ShippedTemplate> shipped() {
    var shipped = new ArrayList<ShippedTemplate>();
    try {
      for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:act-templates/*.txt")) {
        var name = String.valueOf(file.getFilename());
        shipped.add(new ShippedTemplate(name.substring(0, name.indexOf('.')), file.getContentAsString(StandardCharsets.UTF_8)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return shipped;
  }
}
