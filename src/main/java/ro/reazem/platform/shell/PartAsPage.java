package ro.reazem.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import ro.reazem.platform.web.Panel;

/** Gives a part of a page the whole frame when it is opened by its link, as a browser without scripts does. */
@Configuration(proxyBeanMethods = false)
class PartAsPage implements WebMvcConfigurer, HandlerInterceptor {

  private final List<Panel> panels;

  PartAsPage(ObjectProvider<Panel> panels) {
    this.panels = panels.stream().toList();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
    var view = shown == null ? null : shown.getViewName();
    if (view == null || !view.contains(" :: ") || !request.getMethod().equals("GET") || request.getHeader("HX-Request") != null) {
      return;
    }
    var at = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    shown.addObject("partKey", panels.stream().filter(panel -> panel.pathWithoutQuery().equals(at)).map(Panel::key)
        .findFirst().orElse("platform.part"));
    shown.addObject("part", view);
    shown.setViewName("platform/shell/part");
  }
}
