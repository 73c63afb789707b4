package ro.reazem.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever signed in with a password that somebody else gave out chooses a new one before doing anything else. */
@Configuration(proxyBeanMethods = false)
class PasswordChangeFirst implements WebMvcConfigurer {

  private static final String PAGE = "/identity/password";

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new HandlerInterceptor() {
      @Override
      public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
        boolean first = handler instanceof HandlerMethod && request.getUserPrincipal() instanceof Authentication someone
            && someone.getPrincipal() instanceof SignedInOfficer officer && officer.mustChangePassword();
        var from = request.getHeader("HX-Current-URL");
        if (first && from != null && from.endsWith(PAGE)) {
          // a part of the page on which the password is being chosen: going there again would wipe what is typed
          response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (first && request.getHeader("HX-Request") != null) {
          response.setHeader("HX-Redirect", request.getContextPath() + PAGE);
        } else if (first) {
          response.sendRedirect(request.getContextPath() + PAGE);
        }
        return !first;
      }
    }).excludePathPatterns(PAGE, "/session/keep-alive", "/error", "/sign-in");
  }
}
