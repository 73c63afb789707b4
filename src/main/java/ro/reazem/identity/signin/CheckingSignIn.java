package ro.reazem.identity.signin;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import ro.reazem.identity.officer.CurrentOfficers;
import ro.reazem.identity.officer.Passwords;

/**
 * Decides whether a name and a password let somebody in. Whether the name is unknown, the password wrong, the officer
 * deactivated or the attempts too many, the answer is the same.
 */
@Component
class CheckingSignIn implements AuthenticationProvider {

  private static final int LONGEST = 1000;

  private final Passwords passwords;
  private final CurrentOfficers officers;
  private final SignInAttempts attempts;

  CheckingSignIn(Passwords passwords, CurrentOfficers officers, SignInAttempts attempts) {
    this.passwords = passwords;
    this.officers = officers;
    this.attempts = attempts;
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    var name = typed.getName();
    var password = String.valueOf(typed.getCredentials());
    var address = typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    if (!readable(name) || !readable(password) || !attempts.admit(name, address)) {
      throw refused();
    }
    var officer = passwords.check(name, password).flatMap(id -> officers.find(id.value())).orElseThrow(CheckingSignIn::refused);
    attempts.forget(name, address);
    return SignedInOfficer.of(officer).authentication();
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  private static boolean readable(String text) {
    return text.length() <= LONGEST && text.indexOf('\0') < 0;
  }

  private static BadCredentialsException refused() {
    return new BadCredentialsException("refused");
  }
}
