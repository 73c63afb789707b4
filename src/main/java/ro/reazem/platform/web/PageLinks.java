package ro.reazem.platform.web;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Writes the links of pages. Only the address of a file of the design bears the mark of its content; to look for every other link among
 * the files took half of the time of a page.
 */
@Component
class PageLinks extends StandardLinkBuilder {

  PageLinks(SpringTemplateEngine engine) {
    engine.setLinkBuilder(this);
  }

  @Override
  protected String processLink(IExpressionContext context, String link) {
    var before = context instanceof IWebContext page ? page.getExchange().getRequest().getApplicationPath() : "";
    return link.startsWith(before) && DesignFiles.have(link.substring(before.length())) ? super.processLink(context, link) : link;
  }
}
