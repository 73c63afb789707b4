package ro.reazem.platform.parameters;

/**
 * What a changed parameter would do to the rights in force of a context. A context implements it as a bean; nothing is changed
 * by asking.
 */
public interface EffectPreview {

  /** Id of the context, as parameters name it. */
  String context();

  /** The rights in force on the day, calculated with both states of the law; both are of the same day. */
  Effect of(ParametersInForce before, ParametersInForce after);
}
