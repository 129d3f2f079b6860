// The template of docfx lists the types inside a type on the page of the namespace alone. arrange.cs adds them to the children of their
// type; here they are taken out again, because the template puts members only on the page of a type.
exports.preTransform = function (model) {
  if (model.type !== 'namespace' && model.children) {
    model.innerTypes = model.children.filter(isType);
    model.hasInnerTypes = model.innerTypes.length > 0;
    model.children = model.children.filter(function (child) { return !isType(child); });
  }
  return model;
};

exports.postTransform = function (model) {
  return model;
};

function isType(child) {
  return ['class', 'struct', 'interface', 'enum', 'delegate'].includes(child.type);
}
