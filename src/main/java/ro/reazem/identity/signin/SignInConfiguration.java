package ro.reazem.identity.signin;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import ro.reazem.platform.security.OpenPath;

/** Signing in by a form of our own, and signing out. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

  /** Argon2id with 19 MiB and two passes, as OWASP advises; the name in the hash lets us move on to a stronger one. */
  @Bean
  PasswordEncoder passwordEncoder() {
    return new DelegatingPasswordEncoder("argon2", Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2)));
  }

  @Bean
  OpenPath signInIsOpen() {
    return new OpenPath("/sign-in");
  }

  @Bean
  OpenPath firstAdministratorIsOpen() {
    return new OpenPath("/first-administrator");
  }

  @Bean
  Customizer<HttpSecurity> signingIn(FreshOfficers freshOfficers) {
    return http -> http
        .securityContext(context -> context.securityContextRepository(freshOfficers))
        .requestCache(cache -> cache.requestCache(pagesOnly()))
        .formLogin(form -> form.loginPage("/sign-in").usernameParameter("signInName").passwordParameter("password")
            .successHandler(new SignInKept()).failureUrl("/sign-in?refused").permitAll())
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out")
            .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE))));
  }

  /** After signing in, officers return to the page they asked for; to a page, not to a part of one nor a form's target. */
  private static HttpSessionRequestCache pagesOnly() {
    var cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(request -> request.getMethod().equals("GET") && request.getHeader("HX-Request") == null
        && String.valueOf(request.getHeader("Accept")).contains(MediaType.TEXT_HTML_VALUE));
    cache.setMatchingRequestParameterName(null);
    return cache;
  }
}
