package ro.reazem.platform.security;

/**
 * A page that is open without signing in, such as the sign-in page; a module contributes it as a bean.
 *
 * @param pattern the path, in the patterns of Spring MVC
 */
public record OpenPath(String pattern) {}
