package ro.reazem.platform.security;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The outer wall: nothing is open unless a module says so, every change carries a token against forged requests, and the
 * browser is told to run nothing but our own files. How people sign in is contributed by identity.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
      + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final String FEATURES_POLICY = "accelerometer=(), autoplay=(), camera=(), display-capture=(), "
      + "geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

  private static final List<String> ALWAYS_OPEN = List.of("/css/**", "/js/**", "/fonts/**", "/icons/**", "/*.svg",
      "/favicon.ico", "/webjars/**", "/error", "/livez", "/readyz", "/actuator/health", "/actuator/health/**");

  /** Each of the twenty filters of a request would be measured by itself, which costs every page and which nobody reads; requests are measured as a whole. */
  @Bean
  SecurityObservationSettings noMeasurementsOfFilters() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  SecurityFilterChain securityFilterChain(HttpSecurity http, List<OpenPath> openPaths, KeptForm kept, MeasuresAccess measures) {
    var open = Stream.concat(ALWAYS_OPEN.stream(), openPaths.stream().map(OpenPath::pattern)).toArray(String[]::new);
    return http
        .authorizeHttpRequests(requests -> requests.requestMatchers(open).permitAll()
            .requestMatchers("/actuator/**").access(measures).anyRequest().authenticated())
        .exceptionHandling(refused -> refused.authenticationEntryPoint(new SignInFirst(kept))
            .accessDeniedHandler(new ForgedOrForbidden(kept)))
        .headers(SecurityConfiguration::headers)
        .build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(policy -> policy.policy(FEATURES_POLICY))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
  }
}
