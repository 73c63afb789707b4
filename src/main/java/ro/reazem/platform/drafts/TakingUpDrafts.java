package ro.reazem.platform.drafts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import ro.reazem.platform.security.SignedIn;

/** Shows a form as its author left it when its draft is asked for, and lets the draft end when the form is taken in. */
@Configuration(proxyBeanMethods = false)
class TakingUpDrafts implements WebMvcConfigurer, HandlerInterceptor {

  private static final String FORM = "form";

  private final ObjectProvider<Drafts> drafts;

  TakingUpDrafts(ObjectProvider<Drafts> drafts) {
    this.drafts = drafts;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
    var officer = SignedIn.officerOf(request);
    var id = FormDraft.id(request.getParameter(FormDraft.PARAMETER));
    if (officer != null && id != null && request.getMethod().equals("GET") && shown != null
        && shown.getModel().get(FORM) instanceof Record form) {
      drafts.getObject().find(officer.id(), id).ifPresent(draft -> {
        var binder = new DataBinder(null, FORM);
        binder.setTargetType(ResolvableType.forClass(form.getClass()));
        binder.construct(DraftFields.values(draft.fields()));
        if (binder.getTarget() != null) {
          shown.addObject(FORM, binder.getTarget());
          shown.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, binder.getBindingResult());
          FormDraft.resume(request, draft);
        }
      });
    }
  }

  /** A form is taken in when it leads to another page that does not warn. */
  @Override
  public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
    var officer = SignedIn.officerOf(request);
    var id = FormDraft.id(request.getParameter(FormDraft.ID));
    if (officer != null && id != null && failed == null && request.getMethod().equals("POST") && response.getStatus() / 100 == 3 && !path(request).startsWith("/drafts")
        && !RequestContextUtils.getOutputFlashMap(request).containsKey("noticeKind")) {
      drafts.getObject().sent(officer.id(), id, path(request));
    }
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
